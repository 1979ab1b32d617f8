import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import canonicalize from 'canonicalize'

/** Leaves out where things stand in files: the hash is of the content only. */
const content = (key: string, value: unknown): unknown => (key === 'origin' && isPlace(value) ? undefined : value)

/** An element may itself be called `origin`; a place in a file has a pointer. */
const isPlace = (value: unknown): boolean => typeof value === 'object' && value !== null && 'pointer' in value

/** SHA-256 of a value as canonical JSON (RFC 8785), in hex. */
export const hashOf = (value: unknown): string =>
  bytesToHex(sha256(utf8ToBytes(canonicalize(JSON.parse(JSON.stringify(value, content))) ?? '')))
