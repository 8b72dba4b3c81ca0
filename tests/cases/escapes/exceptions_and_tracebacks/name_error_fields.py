# case: a NameError tells the name and nothing else
# expect: value ["nothing", ["name"]]
# cpython: skip fields of a NameError differ between versions
try:
    if False:
        nothing = 1
    nothing
except NameError as error:
    fields = ["name", "obj", "name_from", "path", "tb_frame", "globals", "scope"]
    out = [error.name, [field for field in fields if hasattr(error, field)]]
out
