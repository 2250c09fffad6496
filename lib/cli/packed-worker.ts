// What the built package starts in other threads.
import './node-20.ts';
import './posts/posts-worker.ts';
