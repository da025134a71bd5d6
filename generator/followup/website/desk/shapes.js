/**
 * The shapes that the desk and Python exchange, as types. Holds no code.
 *
 * @typedef {{ code: string, where: string, what: string, how_to_fix: string }} Problem
 * @typedef {{ part: "subject" | "body" | "letter", start: number, end: number }} Span
 * @typedef {{ text: string }} Fix
 * @typedef {Span & {
 *   rule: string, severity: "error" | "warning" | "suggestion", quote: string, message: string,
 *   fixes: Fix[], guide: string, key: string
 * }} Finding
 * @typedef {{
 *   findings: Finding[], passed: string[], waiting: { rule: string, needs: string[] }[], words: number,
 *   band?: number[], own_share?: number | null, likeness?: number | null, nearest?: number | null, ignored?: string[],
 *   characters?: number | null, most_characters?: number | null, seconds?: number | null
 * }} Report
 * @typedef {{
 *   ended_at: string, earliest: string, best: string, latest: string, late_after: string,
 *   check_ins: { id: string, at: string, what: string }[], promised_reply_by: string | null, zone: string,
 *   sent?: { purpose: string, at: string }[]
 * }} Schedule
 * @typedef {{ channels: string[], tones: string[], lengths: string[] }} Choices
 * @typedef {{
 *   subject: string, body: string, own_words: Span[], template: string, recipient: number, seed: number,
 *   channel: string, tone: string, length: string, choices: Choices, notes: Problem[]
 * }} Draft
 * @typedef {{ move: "write" | "wait" | "stop", title: string, template: string, reason: string, guide: string, next_at: string | null }} Advice
 * @typedef {{ filename?: string, media_type?: string, text?: string, url?: string }} Export
 * @typedef {{ at: string, offset_minutes: number }} ZoneChange
 * @typedef {{ subject: string, body: string }} LetterText
 * @typedef {{ [key: string]: unknown }} Request
 * @typedef {{
 *   ok: boolean, kind?: string, problems?: Problem[], draft?: Draft, report?: Report, schedule?: Schedule | null,
 *   export?: Export, changes?: { change: "same" | "removed" | "added", text: string }[],
 *   advice?: Advice
 * }} Reply
 * @typedef {{
 *   start: () => unknown, ask: (request: Request) => Promise<Reply>, restart: () => unknown, stop: () => unknown
 * }} Client
 */
export {};
