# case: a local of a computing function that has no value yet is an UnboundLocalError, and one that got it in a loop is not
# expect: value [4, 'UnboundLocalError', 'UnboundLocalError', 4]
def last(n):
    for i in range(n):
        kept = i
    return kept

def first(n):
    if n > 3:
        x = n
    return x

def attempt(function, n):
    try:
        return function(n)
    except UnboundLocalError as error:
        return type(error).__name__

[last(5), attempt(last, 0), attempt(first, 2), attempt(first, 4)]
