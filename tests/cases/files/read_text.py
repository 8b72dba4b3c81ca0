# case: text is read as a whole, by line and by iteration, and universal newlines are translated
# files: {"in.txt": b"one\r\ntwo\rthree\n\xc3\xa4"}
# expect: value ["one\ntwo\nthree\nä", ["one\n", "two\n", "three\n", "ä"], ["one\n", "two\n", "three\n", "ä"], ["one", "\ntw", "o\n", "th"], ""]
with open("in.txt") as f:
    whole = f.read()
    end = f.read()
with open("in.txt", encoding="utf-8") as f:
    lines = f.readlines()
parts = open("in.txt")
[whole, lines, [line for line in open("in.txt")], [parts.read(3), parts.read(3), parts.readline(), parts.readline(2)], end]
