# case: the format mini-language: fill, align, sign, width, grouping, precision and types, nested and by __format__
# expect: value {'integers': ['1,234,567', '1_234_567', '     1234567', '1234567     |', '  1234567   |', '**1,234,567**', '000001234567', '+1234567', '-1234567', ' 1234567', 'ff', 'FF', '0o377', '00000101', '0x000000ff', 'a', '0', '1.234567e+06', '-     42', '-0000042', '100_0000_0000'], 'floats': ['3.14', '     3.142|', '3.142     |', '+3.1', '3', '3.141593e+00', '3.142E+00', '3.14159', '1.23457e+08', '1.234e-05', '100,000,000,000,000,000,000', '25.6%', '0000003.14', '-000003.14', '   nan', '-inf', '1.0', '1e+100', '1,234.57', '3.14', '12.00', '1.0', '3.'], 'strings': ['    text', 'text----', '    text    |', 'te', 'te      |', "  'text'", '  ü', "'text'", "'\\xfc'", 'texttext', '     |'], 'others': ['21.5°C', '71°F', '294.6°K', ' T(21.5)', '    21.5°C', 'None', "[1, 'a']", '  (1,)', '1.0+2.0j', 'True', '     1', "b'x'"], 'formats': ['1 2', 'b a b', "1 'x'", 'v 7', '21.5', '    r', '  c  ', '{} {1}', "'a'  |002.2", '1,000,000,000', '5', '50.000000%'], 'percents': ['3 items', '    7|7    |00007', '3.14   3.1 3.141593e+00', "text 'text'", 'ff FF 10', 'Al is 5', 'ab', '%%', '   te|', '+5  5', '    3.14', '1e+06', '3', '0xff', 'None', '[1] and (2,)'], 'debug': ['n=1234567', 'x = 3.14', 's=text', 'len(s)=4', " s = 'text'"], 'builtin': ['1,234,567', '3.1', '  text', '70.7°F', '3', '3.14159265']}
class Temperature:
    def __init__(self, celsius):
        self.celsius = celsius

    def __format__(self, spec):
        unit = spec[-1:] if spec[-1:] in ("C", "F", "K") else "C"
        number = spec.removesuffix(unit) or ".1f"
        value = {"C": self.celsius, "F": self.celsius * 1.8 + 32, "K": self.celsius + 273.15}[unit]
        return f"{value:{number}}°{unit}"

    def __repr__(self):
        return f"T({self.celsius})"

    def __str__(self):
        return format(self)


n, x, s, t = 1234567, 3.14159265, "text", Temperature(21.5)
width, precision, align = 12, 3, "^"
integers = [f"{n:,}", f"{n:_}", f"{n:>12}", f"{n:<12}|", f"{n:^12}|", f"{n:*^13,}", f"{n:012}", f"{n:+}", f"{-n: }", f"{n: }", f"{255:x}", f"{255:X}", f"{255:#o}", f"{5:08b}", f"{255:#010x}", f"{97:c}", f"{0:d}", f"{n:e}", f"{-42:=+8}", f"{-42:08}", f"{2**40:_x}"]
floats = [f"{x:.2f}", f"{x:10.3f}|", f"{x:<10.3f}|", f"{x:+.1f}", f"{x:.0f}", f"{x:e}", f"{x:.3E}", f"{x:g}", f"{123456789.0:g}", f"{0.00001234:g}", f"{1e20:,.0f}", f"{0.256:.1%}", f"{x:010.2f}", f"{-x:010.2f}", f"{float('nan'):>6}", f"{float('-inf'):.2f}", f"{1.0}", f"{1e100}", f"{1234.5678:,.2f}", f"{x:.{precision}}", f"{12:.2f}", f"{True:.1f}", f"{x:#.0f}"]
strings = [f"{s:>8}", f"{s:-<8}", f"{s:{align}{width}}|", f"{s:.2}", f"{s:8.2}|", f"{s!r:>8}", f"{'ü':>3}", f"{s!a}", f"{'ü'!a}", f"{s}{s!s}", f"{'':5}|"]
others = [f"{t}", f"{t:.0fF}", f"{t:K}", f"{t!r:>8}", f"{t!s:>10}", f"{None}", f"{[1, 'a']}", f"{(1,)!s:>6}", f"{1 + 2j:.1f}", f"{True}", f"{True:>6}", f"{b'x'}"]
formats = ["{} {}".format(1, 2), "{1} {0} {1}".format("a", "b"), "{a} {b!r}".format(a=1, b="x"), "{0[k]} {1[0]}".format({"k": "v"}, [7]), "{0.celsius}".format(t), "{:>{w}}".format("r", w=5), "{:{}{}}".format("c", "^", 5), "{{}} {{{}}}".format(1), "{0!r:<5}|{1:05.1f}".format("a", 2.25), "{:,}".format(10**9), "{x}".format_map({"x": 5, "y": 6}), "{:%}".format(0.5)]
percents = ["%d items" % 3, "%5d|%-5d|%05d" % (7, 7, 7), "%.2f %5.1f %e" % (x, x, x), "%s %r" % (s, s), "%x %X %o" % (255, 255, 8), "%(name)s is %(age)d" % {"name": "Al", "age": 5}, "%c%c" % ("a", 98), "%%", "%5.2s|" % s, "%+d % d" % (5, 5), "%*.*f" % (8, 2, x), "%g" % 1e6, "%i" % 3.99, "%#x" % 255, "%s" % None, "%s and %s" % ([1], (2,))]
debug = [f"{n=}", f"{x = :.2f}", f"{s=!s}", f"{len(s)=}", f"{ s = }"]
builtin = [format(n, ","), format(x, ".1f"), format(s, ">6"), format(t, "F"), format(3), str(x)]
dict(integers=integers, floats=floats, strings=strings, others=others, formats=formats, percents=percents, debug=debug, builtin=builtin)
