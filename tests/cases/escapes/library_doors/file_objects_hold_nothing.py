# case: the node, the class and the state of a file object are not to be had
# files: {"a": "x"}
# cpython: skip an attack on what fangless withholds
# expect: value ["AttributeError", "AttributeError", "AttributeError", "AttributeError", "AttributeError", "AttributeError", "AttributeError", "TypeError", "TypeError"]
f = open("a")
ends = []
for name in ("_node", "_at", "buffer", "detach", "_CHUNK_SIZE", "reconfigure"):
    try:
        getattr(f, name)
    except Exception as error:
        ends.append(type(error).__name__)
try:
    f.name = "b"
except Exception as error:
    ends.append(type(error).__name__)
for work in (lambda: type(f), lambda: type(open("a", "rb"))(1, 2, 3, 4, 5)):
    try:
        work()
    except Exception as error:
        ends.append(type(error).__name__)
ends
