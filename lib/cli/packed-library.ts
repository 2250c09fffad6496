// What a program that imports the built package gets.
import './node-20.ts';
export * from './library/index.ts';
