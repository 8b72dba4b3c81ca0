# case: safe_eval of an ERP: classes made by type(), whose methods run as code of the host
# expect: raises TypeError: type() takes 1 argument here: write a class statement
type("X", (object,), {"__init__": lambda self: 1})()
