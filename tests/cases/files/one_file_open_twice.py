# case: what is written and flushed is seen by whoever reads
# files: {}
# expect: value ["ab", "abc", 3]
w = open("log", "w")
r = open("log")
w.write("ab")
w.flush()
seen = [r.read()]
w.write("c")
w.close()
seen += [seen[0] + r.read(), open("log", "a").tell()]
seen
