import { describe, expect, test } from 'vitest'
import { securityTxt } from '#publish/securityTxt.ts'

const NOW = new Date('2026-11-21T12:00:00Z')
const given = { contact: 'sikkerhet@example.no', built: '2026-11-21', now: NOW, root: '' }

describe('security.txt', () => {
  test('says whom to tell, in which languages, and until when: less than a year', () => {
    expect(securityTxt({ ...given, root: 'https://indikatorer.example/' })).toBe(
      'Contact: mailto:sikkerhet@example.no\n' +
        'Expires: 2027-11-20T00:00:00Z\n' +
        'Preferred-Languages: nb, nn, en\n' +
        'Canonical: https://indikatorer.example/.well-known/security.txt\n',
    )
  })

  test('does not claim an address that is not known', () => {
    expect(securityTxt(given)).not.toContain('Canonical')
  })

  test.each(['https://example.no/sikkerhet', 'mailto:a@example.no'])(
    'takes %s as it is',
    (contact) => {
      expect(securityTxt({ ...given, contact })).toContain(`Contact: ${contact}\n`)
    },
  )

  test.each([
    '',
    'sikkerhet',
    'http://example.no',
    'a@example.no\nContact: b@example.no',
    'tel: 1',
  ])('is not written for a contact like «%s»', (contact) => {
    expect(() => securityTxt({ ...given, contact })).toThrow('VITE_SECURITY_CONTACT')
  })

  test('is not written when it would have expired already', () => {
    expect(() => securityTxt({ ...given, built: '2025-11-22' })).toThrow(/expired on 2026-11-21/)
    expect(securityTxt({ ...given, built: '2025-11-23' })).toContain('Expires: 2026-11-22')
  })
})
