// What the built package starts.
import './node-20.ts';
import './main.ts';
