// Lets a story offer notifications. It keeps nothing and answers nothing.
