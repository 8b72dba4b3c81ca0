# case: a file that is made long without being written
# policy: script {"files": {"number": 2, "bytes": 1000}}
# files: {}
# expect: limit file_bytes
try:
    open("a", "wb").truncate(10 ** 12)
except BaseException:
    pass
