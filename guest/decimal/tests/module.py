"""What a program sees of `decimal`. Every assertion holds in CPython (3.11 and later) too."""

import copy
import decimal
import math
from decimal import (
    BasicContext,
    Context,
    ConversionSyntax,
    Decimal,
    DecimalException,
    DecimalTuple,
    DefaultContext,
    DivisionByZero,
    DivisionUndefined,
    ExtendedContext,
    FloatOperation,
    Inexact,
    InvalidOperation,
    Overflow,
    Rounded,
    Subnormal,
    Underflow,
    getcontext,
    localcontext,
    setcontext,
)
from fractions import Fraction
from numbers import Number


def raises(exception, message, call, *arguments, **keywords):
    try:
        call(*arguments, **keywords)
    except exception as error:
        assert type(error) is exception, error
        assert message is None or str(error) == message, str(error)
    else:
        raise AssertionError(f"{exception} expected")


def construction():
    assert Decimal() == 0 and str(Decimal()) == "0"
    assert str(Decimal(" 1_000.50\n")) == "1000.50"
    assert str(Decimal("٣.١٤")) == "3.14"
    assert str(Decimal((1, (1, 4, 7, 5), -2))) == "-14.75"
    assert str(Decimal([0, [1, 2], "n"])) == "NaN12" and str(Decimal((1, (), "F"))) == "-Infinity"
    assert str(Decimal((0, (), 5))) == "0E+5"
    assert str(Decimal(0.1)) == "0.1000000000000000055511151231257827021181583404541015625"
    assert str(Decimal(True)) == "1" and str(Decimal(-(2**200))) == str(-(2**200))
    one = Decimal(1)
    assert Decimal(one) is one and copy.copy(one) is one and copy.deepcopy(one) is one
    assert Decimal(value="5", context=None) == 5
    assert repr(Decimal("1E+3")) == "Decimal('1E+3')"
    raises(InvalidOperation, "[<class 'decimal.ConversionSyntax'>]", Decimal, "a")
    raises(InvalidOperation, "[<class 'decimal.InvalidOperation'>]", Decimal, "1e1000000000000000000")
    raises(TypeError, "conversion from dict to Decimal is not supported", Decimal, {})
    raises(TypeError, "optional argument must be a context", Decimal, 1, 5)
    raises(ValueError, "argument must be a sequence of length 3", Decimal, (1, 2))
    raises(ValueError, "sign must be an integer with the value 0 or 1", Decimal, (2, (1,), 0))
    raises(ValueError, "coefficient must be a tuple of digits", Decimal, (1, (11,), 0))
    raises(ValueError, "exponent must be an integer", Decimal, (1, (1,), 1.5))
    raises(TypeError, "argument must be int or float", Decimal.from_float, "x")
    assert Decimal.from_float(-0.5) == Decimal("-0.5") and str(Decimal.from_float(float("nan"))) == "NaN"


def operators():
    a, b = Decimal("7.50"), Decimal("2")
    assert str(a + b) == "9.50" and str(a - 10) == "-2.50" and str(3 * a) == "22.50" and str(a / b) == "3.75"
    assert str(1 / Decimal(3)) == "0." + "3" * 28
    assert str(a // b) == "3" and str(a % b) == "1.50" and str(divmod(a, b)) == "(Decimal('3'), Decimal('1.50'))"
    assert str(divmod(17, Decimal(5))) == "(Decimal('3'), Decimal('2'))"
    assert str(-a) == "-7.50" and str(+Decimal("-0")) == "0" and str(abs(-a)) == "7.50"
    assert str(b**10) == "1024" and str(2 ** Decimal("0.5")) == "1.414213562373095048801688724"
    assert str(pow(Decimal(3), 5, 7)) == "5" and not Decimal("0.00") and Decimal("NaN")
    raises(TypeError, None, lambda: a + 1.5)
    raises(TypeError, None, lambda: a + "1")
    raises(DivisionByZero, "[<class 'decimal.DivisionByZero'>]", lambda: a / 0)
    raises(InvalidOperation, "[<class 'decimal.DivisionUndefined'>]", lambda: Decimal(0) / 0)
    raises(InvalidOperation, "[<class 'decimal.DivisionImpossible'>]", lambda: Decimal("1e30") // 1)
    raises(InvalidOperation, "[<class 'decimal.InvalidOperation'>, <class 'decimal.DivisionByZero'>]", divmod, a, 0)
    total = Decimal()
    for cents in range(1000):
        total += Decimal(cents).scaleb(-2)
    assert str(total) == "4995.00" and str(sum([Decimal("0.1")] * 10)) == "1.0"


def comparison():
    assert Decimal("1.0") == 1 == Decimal(1) and Decimal("0.5") == 0.5 and Decimal("0.1") != 0.1
    assert Decimal("0.5") == Fraction(1, 2) and Decimal("0.3") < Fraction(1, 3) and Fraction(1, 3) > Decimal("0.3")
    assert Decimal(1) == 1 + 0j and Decimal(1) != 1 + 1j and Decimal(2) > 1 and 3 > Decimal(2) and Decimal(2) < 2.5
    assert Decimal("NaN") != Decimal("NaN") and not Decimal("NaN") == 1
    assert sorted([Decimal(3), 2, Decimal("1.5")]) == [Decimal("1.5"), 2, 3] and max(Decimal(1), 2) == 2
    raises(InvalidOperation, None, lambda: Decimal("NaN") < 1)
    raises(InvalidOperation, None, lambda: Decimal("sNaN") == 1)
    raises(TypeError, None, lambda: Decimal(1) < "2")
    raises(TypeError, None, lambda: Decimal(1) < 2j)
    assert Decimal("Infinity") > 10**400 and Decimal("-Infinity") < Fraction(-1, 3)


def hashes():
    for value in (0, 1, -1, 10**30, -(2**61 - 1), 2**61, 12345678901234567890):
        assert hash(Decimal(value)) == hash(value), value
    for value in (0.5, -1.25, 1e300, 2.0**-1000, float("inf"), -float("inf")):
        assert hash(Decimal(value)) == hash(value), value
    assert hash(Decimal("0.3")) == hash(Fraction(3, 10)) and hash(Decimal("1e-999999")) != 0
    assert {1: "one"}[Decimal("1.00")] == "one"
    raises(TypeError, "Cannot hash a signaling NaN value", hash, Decimal("sNaN"))


def conversion():
    assert int(Decimal("-7.9")) == -7 and math.floor(Decimal("-7.1")) == -8 and math.ceil(Decimal("7.1")) == 8
    assert math.trunc(Decimal("7.9")) == 7 and round(Decimal("2.5")) == 2 and str(round(Decimal("2.675"), 2)) == "2.68"
    assert type(round(Decimal("1.5"))) is int and str(round(Decimal(1234), -2)) == "1.2E+3"
    assert float(Decimal("1.5")) == 1.5 and float(Decimal("1e400")) == float("inf") and complex(Decimal(2)) == 2 + 0j
    assert Decimal("0.375").as_integer_ratio() == (3, 8) and Decimal("-1E+3").as_integer_ratio() == (-1000, 1)
    t = Decimal("-1.20").as_tuple()
    assert t == (1, (1, 2, 0), -2) and t.sign == 1 and t.digits == (1, 2, 0) and t.exponent == -2
    assert type(t) is DecimalTuple and repr(t) == "DecimalTuple(sign=1, digits=(1, 2, 0), exponent=-2)"
    assert Decimal("sNaN5").as_tuple() == (0, (5,), "N") and Decimal("-Inf").as_tuple() == (1, (0,), "F")
    assert str(Decimal(t)) == "-1.20" and Decimal("1.5").real == Decimal("1.5") and Decimal(1).imag == 0
    assert Decimal("12.5").__reduce__() == (Decimal, ("12.5",))
    raises(ValueError, "cannot convert NaN to integer", int, Decimal("NaN"))
    raises(OverflowError, "cannot convert Infinity to integer", int, Decimal("Inf"))
    raises(OverflowError, "cannot convert Infinity to integer ratio", Decimal("Inf").as_integer_ratio)
    raises(ValueError, "cannot convert signaling NaN to float", float, Decimal("sNaN"))
    raises(TypeError, "optional arg must be an integer", Decimal(1).__round__, "x")
    raises(OverflowError, None, round, Decimal(1), 10**30)


def methods():
    a = Decimal("123.456")
    assert str(a.quantize(Decimal("0.01"))) == "123.46"
    assert str(a.quantize(Decimal("0.01"), rounding=decimal.ROUND_DOWN)) == "123.45"
    assert str(a.quantize(1, context=Context(rounding=decimal.ROUND_UP))) == "124"
    assert str(a.to_integral_value()) == str(a.to_integral()) == str(a.to_integral_exact(None)) == "123"
    assert str(a.fma(2, 3)) == "249.912" and str(a.sqrt(context=Context(prec=5))) == "11.111"
    assert str(Decimal(1).exp()) == "2.718281828459045235360287471" and str(Decimal(10).ln())[:6] == "2.3025"
    assert a.adjusted() == 2 and Decimal("Inf").adjusted() == 0 and str(a.logb()) == "2" and a.is_finite()
    assert a.number_class() == "+Normal" and str(a.radix()) == "10" and a.is_canonical() and a.canonical() is a
    assert str(a.scaleb(-2)) == "1.23456" and str(a.next_plus(Context(prec=6))) == "123.457"
    assert str(a.compare_total(Decimal("123.4560"))) == "1" and a.same_quantum(Decimal("0.001"))
    assert str(a.copy_sign(-1)) == "-123.456" and str(a.max(200)) == "200" and a.conjugate() is a
    assert Decimal("1.5E+7").to_eng_string() == "15E+6" and str(Decimal("1.200").normalize()) == "1.2"
    assert str(Decimal("1011").logical_xor(Decimal("1100"))) == "111" and str(Decimal(34).shift(1)) == "340"
    raises(TypeError, None, a.quantize, 1, "up")
    raises(TypeError, "conversion from float to Decimal is not supported", a.quantize, 1.5)
    raises(InvalidOperation, "[<class 'decimal.InvalidOperation'>]", a.quantize, Decimal("1e-40"))


def formats():
    cases = {
        "": "1234567.891",
        ",.2f": "1,234,567.89",
        "015,.1f": "0,001,234,567.9",
        ".3e": "1.235e+6",
        "E": "1.234567891E+6",
        ".2%": "123456789.10%",
        "+.0f": "+1234568",
        "*^20": "****1234567.891*****",
        "=+15.1f": "+     1234567.9",
        ".4g": "1.235e+6",
        "n": "1234567.891",
    }
    for spec, wanted in cases.items():
        assert format(Decimal("1234567.891"), spec) == wanted, spec
    assert f"{Decimal('-0.001'):z.1f}" == "0.0" and f"{Decimal('NaN'):08}" == "     NaN" and f"{Decimal('1E+3'):f}" == "1000"
    raises(ValueError, "invalid format string", format, Decimal(1), "x")
    raises(TypeError, None, Decimal(1).__format__, 5)


def contexts():
    c = getcontext()
    assert c is getcontext() and c.prec == 28 and c.rounding == "ROUND_HALF_EVEN" and c.Etiny() == -1000026
    assert repr(DefaultContext) == (
        "Context(prec=28, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999, capitals=1, clamp=0, "
        "flags=[], traps=[InvalidOperation, DivisionByZero, Overflow])"
    )
    assert BasicContext.prec == ExtendedContext.prec == 9 and BasicContext.traps[Underflow]
    c.clear_flags()
    Decimal(1) / 3
    assert c.flags[Inexact] and c.flags[Rounded] and not c.flags[Overflow] and Inexact in c.flags
    assert [signal for signal, is_set in c.flags.items() if is_set] == [Inexact, Rounded]
    assert len(c.flags) == 9 and set(c.flags) == set(c.flags.keys()) and type(c.flags.copy()) is dict
    c.flags[Inexact] = False
    assert not c.flags[Inexact] and c.flags != c.traps and c.flags == c.flags.copy()
    raises(KeyError, None, lambda: c.flags[5])
    raises(ValueError, "signal keys cannot be deleted", c.flags.__delitem__, Inexact)
    with localcontext() as inner:
        inner.prec = 5
        assert getcontext() is inner and str(Decimal(1) / 3) == "0.33333"
        inner.traps[Inexact] = True
        raises(Inexact, "[<class 'decimal.Inexact'>]", lambda: Decimal(1) / 3)
    assert getcontext() is c and c.prec == 28
    with localcontext(prec=3, rounding=decimal.ROUND_UP):
        assert str(Decimal(1) / 3) == "0.334"
    with localcontext(ExtendedContext) as extended:
        assert extended is not ExtendedContext and str(Decimal(1) / 0) == "Infinity"
    try:
        with localcontext(prec=2):
            raise KeyError
    except KeyError:
        assert getcontext() is c
    own = Context(prec=6, Emax=9, Emin=-9, traps=[Overflow], capitals=0, clamp=1)
    raises(Overflow, None, own.multiply, Decimal("1e9"), 10)
    assert str(own.create_decimal("1234567.89")) == "1.23457E+6"
    assert own.copy() is not own and own.copy().prec == 6 and str(own.add(1, 2)) == "3" and own.power(2, 3) == 8
    assert own.to_sci_string(Decimal("1E+5")) == "1e+5" and str(own.create_decimal_from_float(0.1)) == "0.100000"
    assert own.divmod(7, 2) == (3, 1) and own.power(2, 3, modulo=5) == 3 and own.is_zero(0) and own.number_class(1)
    for name, value, message in (
        ("prec", 0, "valid range for prec is [1, MAX_PREC]"),
        ("Emin", 1, "valid range for Emin is [MIN_EMIN, 0]"),
        ("Emax", -1, "valid range for Emax is [0, MAX_EMAX]"),
        ("clamp", 2, "valid values for clamp are 0 or 1"),
    ):
        raises(ValueError, message, setattr, own, name, value)
    raises(TypeError, None, setattr, own, "rounding", "up")
    raises(TypeError, None, setattr, own, "prec", "5")
    raises(AttributeError, None, setattr, own, "color", 1)
    raises(AttributeError, None, delattr, own, "prec")
    raises(TypeError, "argument must be a context", setcontext, 5)
    raises(TypeError, None, localcontext, foo=1)
    setcontext(DefaultContext)
    assert getcontext() is not DefaultContext
    strict = Context(traps=[FloatOperation])
    raises(FloatOperation, None, strict.create_decimal, 1.5)
    rebuilt = own.__reduce__()
    assert rebuilt[0] is Context and repr(Context(*rebuilt[1])) == repr(own)
    flags = Context(prec=3)
    flags.plus(Decimal("1e-1000001") / 1)
    assert flags.flags[Subnormal] and not Context().flags[Subnormal]


def classes():
    assert issubclass(DivisionByZero, ZeroDivisionError) and issubclass(FloatOperation, TypeError)
    assert issubclass(Overflow, Inexact) and issubclass(Underflow, Subnormal) and issubclass(Overflow, Rounded)
    assert issubclass(ConversionSyntax, InvalidOperation)
    assert issubclass(DivisionUndefined, ZeroDivisionError) and issubclass(DecimalException, ArithmeticError)
    assert issubclass(Decimal, Number) and Decimal.__module__ == "decimal" and Decimal.__name__ == "Decimal"

    class Money(Decimal):
        def __new__(cls, value, currency="EUR"):
            self = super().__new__(cls, value)
            self.currency = currency
            return self

        def __str__(self):
            return f"{super().__str__()} {self.currency}"

        def __add__(self, other):
            return Money(super().__add__(other), self.currency)

    price = Money("9.99", "USD")
    assert str(price) == "9.99 USD" and isinstance(price, Decimal) and price == Decimal("9.99")
    assert str(price + 1) == "10.99 USD" and type(price * 2) is Decimal and hash(price) == hash(Decimal("9.99"))
    assert type(Money.from_float(1.5)) is Money and Decimal(price) is not price and type(Decimal(price)) is Decimal

    class Cents(Context):
        def cents(self, value):
            return self.quantize(value, Decimal("0.01"))

    cents = Cents(prec=10)
    assert cents.prec == 10 and str(cents.cents(Decimal("1.005"))) == "1.00" and type(cents.copy()) is Context
    raises(AttributeError, None, setattr, Decimal(1), "x", 1)


def bounds():
    assert decimal.MAX_PREC == decimal.MAX_EMAX == -decimal.MIN_EMIN == 999999999999999999
    assert decimal.MIN_ETINY == -1999999999999999997 and decimal.HAVE_THREADS and decimal.HAVE_CONTEXTVAR
    far = Decimal("1e999999999999")
    assert far > 10**1000
    raises(InvalidOperation, None, far.quantize, Decimal(1))
    raises(InvalidOperation, None, lambda: far // 3)
    assert str(Decimal("1e-999999999999") + 1) == "1.000000000000000000000000000"
    assert isinstance(hash(far), int) and isinstance(hash(Decimal("-1e-999999999999")), int)
    with localcontext(prec=decimal.MAX_PREC, Emax=decimal.MAX_EMAX, Emin=decimal.MIN_EMIN):
        assert str(Decimal(2) * 3) == "6"
        for call in (lambda: Decimal(1) / 3, lambda: Decimal(2).sqrt(), lambda: far + 1):
            raises(MemoryError, None, call)
    raises(MemoryError, None, int, far)
    raises(MemoryError, None, far.as_integer_ratio)
    raises(MemoryError, None, format, far, "f")


for check in (
    construction,
    operators,
    comparison,
    hashes,
    conversion,
    methods,
    formats,
    contexts,
    classes,
    bounds,
):
    setcontext(DefaultContext)
    check()
