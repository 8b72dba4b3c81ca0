# case: what a file that is never closed was given is there
# files: {}
# cpython: skip the file's text may still wait in its buffer
# expect: value "text"
f = open("a", "w")
f.write("text")
open("a").read()
