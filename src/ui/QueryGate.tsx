import type { ReactNode } from 'react'
import { useI18n } from '#i18n/context.tsx'
import { ErrorBox } from './ErrorBox.tsx'
import { Loading } from './Loading.tsx'
import { PageHeading } from './PageHeading.tsx'

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
  page = false,
  children,
}: {
  query: QueryState<T>
  title?: string
  /** All of the page waits for it, its heading too. */
  page?: boolean
  children: (data: T) => ReactNode
}) {
  const { m } = useI18n()
  if (query.data !== undefined) return children(query.data)
  if (!query.error) return <Loading />
  const { errors, pageTitle } = m.shell
  const text = errors.problem[query.error.problem ?? ''] ?? errors.unknown
  return (
    <>
      {page && (
        <PageHeading title={pageTitle(errors.page, m.common.siteName)} description={text} lost>
          {errors.page}
        </PageHeading>
      )}
      <ErrorBox
        title={title ?? errors.title}
        text={text}
        detail={query.error.message}
        onRetry={() => void query.refetch()}
      />
    </>
  )
}
