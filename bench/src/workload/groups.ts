import { equal } from './conditions.ts'

/** Membership of each subject group. */
export const committee = equal('nhom', 'capUyVien')
export const heads = equal('nhom', 'capTruong')
export const working = equal('nhom', 'dangCongTac')
export const retired = equal('nhom', 'nghiHuu')
