# case: numbers, pairs, booleans and lists as functions only
# expect: value [5, 6, 8, 2, 4, 24, [1, 2, 3], 10, 'a', 'zero']
zero = lambda f: lambda x: x
succ = lambda n: lambda f: lambda x: f(n(f)(x))
add = lambda m: lambda n: lambda f: lambda x: m(f)(n(f)(x))
mul = lambda m: lambda n: lambda f: m(n(f))
power = lambda m: lambda n: n(m)
number = lambda n: n(lambda x: x + 1)(0)
church = lambda k: zero if k == 0 else succ(church(k - 1))
true = lambda a: lambda b: a
false = lambda a: lambda b: b
pair = lambda a: lambda b: lambda f: f(a)(b)
fst = lambda p: p(true)
snd = lambda p: p(false)
pred = lambda n: fst(n(lambda p: pair(snd(p))(succ(snd(p))))(pair(zero)(zero)))
is_zero = lambda n: n(lambda _: false)(true)
sub = lambda m: lambda n: n(pred)(m)
nil = pair(true)(true)
cons = lambda h: lambda t: pair(false)(pair(h)(t))
empty = fst
head = lambda l: fst(snd(l))
tail = lambda l: snd(snd(l))


def to_list(l):
    out = []
    while not empty(l)(True)(False):
        out.append(head(l))
        l = tail(l)
    return out


def from_list(xs):
    return cons(xs[0])(from_list(xs[1:])) if xs else nil


Z = lambda f: (lambda x: f(lambda v: x(x)(v)))(lambda x: f(lambda v: x(x)(v)))
fact = Z(lambda rec: lambda n: is_zero(n)(lambda _: church(1))(lambda _: mul(n)(rec(pred(n))))(None))
fold = Z(lambda rec: lambda f: lambda a: lambda l: empty(l)(lambda: a)(lambda: f(head(l))(rec(f)(a)(tail(l))))())
two, three = church(2), church(3)
[number(add(two)(three)), number(mul(two)(three)), number(power(two)(three)), number(pred(three)), number(sub(church(7))(three)), number(fact(church(4))), to_list(from_list([1, 2, 3])), fold(lambda h: lambda acc: h + acc)(0)(from_list([1, 2, 3, 4])), fst(pair("a")("b")), is_zero(zero)("zero")("more")]
