# case: one branch of several
# expect: value ['negative', 'zero', 'single', 'more']
def sign(x):
    if x < 0:
        return "negative"
    elif x == 0:
        return "zero"
    elif x == 1:
        return "single"
    else:
        return "more"


[sign(x) for x in (-5, 0, 1, 42)]
