import { describe, expect, test } from 'vitest'
import { inlineCode } from '#publish/pages/strict.ts'

describe('what a strict policy refuses is found', () => {
  test.each([
    '<p style="color:red">',
    "<p class='x' style='color:red'>",
    '<p STYLE=color:red>',
    '<p\n  style = "x">',
    '<p class="x"style="y">',
    '<rect width="1" style="fill:red"/>',
    '<style>',
    '<style media="print">',
    '<script>',
    '<script type="module">',
    '<script nonce="x">',
    '<script data-src="/a.js">',
    '<script data-type="application/json">',
    '<button onclick="go()">',
    '<body class="x" onload=go()>',
    '<img src="x" onError="go()">',
    '<p title="a > b" style="color:red">',
    "<p title='a > b' onclick='go()'>",
  ])('%s', (tag) => {
    const html = `<!doctype html><div class="a">Tekst</div>${tag}mer</p>`
    expect(inlineCode(html)).toEqual([tag])
  })

  test('each place by itself, in order', () => {
    const html = '<style>p{}</style><p>x</p><p style="a">y</p><script>z()</script>'
    expect(inlineCode(html)).toEqual(['<style>', '<p style="a">', '<script>'])
  })
})

describe('what only looks like it is let through', () => {
  test.each([
    ['a script of its own file', '<script type="module" crossorigin src="/assets/a.js"></script>'],
    ['data', '<script type="application/json" id="page-data">{"style":"x"}</script>'],
    ['a description', '<script type="application/ld+json">{}</script>'],
    ['a stylesheet', '<link rel="stylesheet" href="/style.css">'],
    ['text', '<p>Sett style="x" eller onclick="y" i teksten, 5 &lt; 6</p>'],
    ['text with a lone sign', '<p>a < b style="x" > c</p>'],
    ['a value', '<a href="/?q=style=1" title="slik: style=&quot;x&quot; onclick=1">x</a>'],
    ['a value in single quotes', '<a title=\'bruk " style="x"\'>x</a>'],
    ['a value with a sign', '<a title="a > b">x style="y"</a>'],
    ['other attributes', '<p data-style="x" data-onclick="y" class="style= on=">x</p>'],
    ['an attribute that begins alike', '<svg stylesheet="x" button="y"></svg>'],
    ['a long page', `<p title="${'x'.repeat(1e5)}">${'<p class="a">'.repeat(1e4)}</p>`],
  ])('%s', (_, html) => {
    expect(inlineCode(html)).toEqual([])
  })
})
