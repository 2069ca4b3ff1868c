// The front door of the Persian language engine. Pure functions; imports nothing of ours from outside this folder.
export {}
