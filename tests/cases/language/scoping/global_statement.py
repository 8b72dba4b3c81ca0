# case: global lets a function assign a name of the module
# expect: value [2, 'by bump']
counter = 0


def bump():
    global counter, created
    counter += 1
    created = "by bump"


bump()
bump()
[counter, created]
