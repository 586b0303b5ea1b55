import { createContext, type ReactNode, useContext } from 'react'
import { en } from './en.ts'

/** The shape of a catalogue; another language is a file that satisfies it. */
export type Messages = typeof en

const MessagesContext = createContext<Messages>(en)

export interface MessagesProviderProps {
  readonly messages: Messages
  readonly children: ReactNode
}

/** Gives the parts below it the catalogue of the interface's language; without one they speak English. */
export function MessagesProvider({ messages, children }: MessagesProviderProps) {
  return <MessagesContext.Provider value={messages}>{children}</MessagesContext.Provider>
}

/** The catalogue in force here. */
export const useMessages = (): Messages => useContext(MessagesContext)
