# case: files without end
# policy: script {"files": {"number": 100, "bytes": 1000}}
# files: {}
# expect: limit files
n = 0
while True:
    open(f"f{n}", "w")
    n += 1
