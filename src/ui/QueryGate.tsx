import type { ReactNode } from 'react'
import { useI18n } from '#i18n/context.tsx'
import { ErrorBox } from './ErrorBox.tsx'
import { Loading } from './Loading.tsx'

/** The part of a query's result that decides what to show. */
interface QueryState<T> {
  readonly data: T | undefined
  readonly error: (Error & { readonly problem?: string }) | null
  readonly refetch: () => unknown
}

/** Loading, failure with a way to try again, or what arrived. */
export function QueryGate<T>({
  query,
  title,
  children,
}: {
  query: QueryState<T>
  title?: string
  children: (data: T) => ReactNode
}) {
  const { m } = useI18n()
  if (query.data !== undefined) return children(query.data)
  if (!query.error) return <Loading />
  const text = m.shell.errors.problem[query.error.problem ?? '']
  return (
    <ErrorBox
      title={title ?? m.shell.errors.title}
      text={text ?? m.shell.errors.unknown}
      detail={query.error.message}
      onRetry={() => void query.refetch()}
    />
  )
}
