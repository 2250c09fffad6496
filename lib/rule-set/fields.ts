import * as z from 'zod';

// zod would otherwise build code at run time, which an extension's page may not do and which a schema used once does not repay.
z.config({ jitless: true });

/** What one entry is known by: lower-case letters, digits and hyphens, with a slash between groups. */
export const id = z.string().regex(/^[a-z0-9]+([-/][a-z0-9]+)*$/, 'use lower-case letters, digits, hyphens and one slash, like hash/too-many');
export const sentence = z.string().min(1, 'write a sentence').max(300, 'keep it under 300 characters');
export const date = z.iso.date('write a date like 2026-11-02');

export const name = z.string().trim().min(1, 'write a word').max(80, 'keep it under 80 characters');
export const names = z.array(name).max(20).default([]);

/** What something is called in another language. */
export const translations = z.strictObject({ en: names, cy: names }).partial().default({});
