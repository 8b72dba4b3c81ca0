# case: None, Ellipsis, bools and the empty tuple take no attribute
# expect: value [1, 2, 3, 4, 5]
done = []
for number, thing in enumerate([None, ..., True, (), NotImplemented], 1):
    try:
        thing.x = number
    except AttributeError:
        done.append(number)
done
