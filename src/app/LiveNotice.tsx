import { useLive } from '#state/live.ts'
import { LiveFailure } from './LiveFailure.tsx'
import { LiveNews } from './LiveNews.tsx'

/** One line for what is newer, and one banner however many files failed. */
export default function LiveNotice() {
  const { built, answered, news, failed, retry } = useLive()
  return (
    <>
      {answered !== null && <LiveNews news={news} date={answered} />}
      {failed !== 'none' && <LiveFailure built={built} which={failed} retry={retry} />}
    </>
  )
}
