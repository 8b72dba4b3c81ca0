# case: in `f().x = g()` the right side is evaluated first; in `f().x += g()` the object is evaluated first, and once
# expect: value [["right", "left"], ["left", "right"], 3]
log = []


class O:
    x = 1


obj = O()


def left():
    log.append("left")
    return obj


def right():
    log.append("right")
    return 1


left().x = right()
first = log[:]
log.clear()
left().x += right() + 1
[first, log, obj.x]
