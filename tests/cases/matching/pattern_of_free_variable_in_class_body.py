# case: a pattern in a class body names a variable of the function around it, with dots and without
# expect: value [1, 2, 3, 4]
class P:
    v = 5

class Z:
    P = P
    v = 5

def f(Q, Z):
    class K:
        match P():
            case Q():
                r = 1
        match P():
            case Z.P():
                s = 2
        match 5:
            case Z.v:
                t = 3
        match {5: 4}:
            case {Z.v: u}:
                pass
    return [K.r, K.s, K.t, K.u]
f(P, Z)
