import { Component, type ReactNode } from 'react'

interface Props {
  /** Shown in place of children that threw. */
  fallback: (error: Error) => ReactNode
  children: ReactNode
}

/** Keeps a fault inside the part of the page where it happened. */
export class ErrorBoundary extends Component<Props, { error: Error | null }> {
  override state = { error: null as Error | null }

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override render() {
    const { error } = this.state
    return error ? this.props.fallback(error) : this.props.children
  }
}
