# case: big numbers as lists of digits, against Python's own
# expect: value ['1111111110111111111011111111100', True, '15511210043330985984000000', '1267650600228229401496703205376', True, True, False, 30, "Big('0')", "unsupported operand type(s) for +: 'Big' and 'int'", 256]
class Big:
    """A number without sign, its digits from the lowest on, in base 1000."""

    BASE = 1000

    def __init__(self, value=0):
        if isinstance(value, str):
            value = value.strip().lstrip("0") or "0"
            self.digits = [int(value[max(0, i - 3):i]) for i in range(len(value), 0, -3)]
        elif isinstance(value, list):
            self.digits = value
        else:
            self.digits = Big(str(value)).digits

    def __str__(self):
        head, *rest = reversed(self.digits)
        return f"{head}" + "".join(f"{d:03}" for d in rest)

    def __repr__(self):
        return f"Big({str(self)!r})"

    def __add__(self, other):
        if not isinstance(other, Big):
            return NotImplemented
        out, carry = [], 0
        n = max(len(self.digits), len(other.digits))
        for i in range(n):
            a = self.digits[i] if i < len(self.digits) else 0
            b = other.digits[i] if i < len(other.digits) else 0
            carry, d = divmod(a + b + carry, self.BASE)
            out.append(d)
        return Big(out + [carry] * bool(carry))

    def __mul__(self, other):
        if isinstance(other, int):
            other = Big(other)
        out = [0] * (len(self.digits) + len(other.digits))
        for i, a in enumerate(self.digits):
            carry = 0
            for j, b in enumerate(other.digits):
                carry, out[i + j] = divmod(out[i + j] + a * b + carry, self.BASE)
            out[i + len(other.digits)] += carry
        while len(out) > 1 and not out[-1]:
            out.pop()
        return Big(out)

    __rmul__ = lambda self, n: self * n

    def __pow__(self, n):
        result = Big(1)
        for bit in bin(n)[2:]:
            result = result * result
            if bit == "1":
                result *= self
        return result

    def __eq__(self, other):
        return self.digits == other.digits

    def __lt__(self, other):
        return (len(self.digits), self.digits[::-1]) < (len(other.digits), other.digits[::-1])

    def __int__(self):
        return int(str(self))

    def __len__(self):
        return len(str(self))


def factorial(n):
    result = Big(1)
    for i in range(2, n + 1):
        result = result * i
    return result


a, b = Big("123456789012345678901234567890"), Big("987654321098765432109876543210")
try:
    a + 1
except TypeError as e:
    message = str(e)
[str(a + b), int(a * b) == 123456789012345678901234567890 * 987654321098765432109876543210, str(factorial(25)), str(Big(2) ** 100), int(Big(7) ** 50) == 7 ** 50, a < b, b < a, len(a), repr(Big("000")), message, sum(map(int, str(Big(2) ** 200)))]
