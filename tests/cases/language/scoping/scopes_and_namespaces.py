# case: the tutorial's example of scopes
# expect: value [['test spam', 'nonlocal spam', 'nonlocal spam'], 'global spam']
def scope_test():
    def do_local():
        spam = "local spam"

    def do_nonlocal():
        nonlocal spam
        spam = "nonlocal spam"

    def do_global():
        global spam
        spam = "global spam"

    out = []
    spam = "test spam"
    do_local()
    out.append(spam)
    do_nonlocal()
    out.append(spam)
    do_global()
    out.append(spam)
    return out


[scope_test(), spam]
