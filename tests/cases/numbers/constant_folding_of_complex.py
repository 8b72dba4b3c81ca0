# case: operators over complex literals, which a compiler may fold
# policy: expression
# expect: value ['(1+2j)', '(5+5j)', '(0.5+1j)', '(-0-1j)', '(-4+0j)', '0j', '3j', '0j', '(-0-0j)', '(1.5+1j)']
[repr(z) for z in [1 + 2j, (1 + 2j) * (3 - 1j), (1 + 2j) / 2, -1j, (2j) ** 2, 1j - 1j, 3 * 1j, 0 * 1j, -(0j), 1j + 1.5]]
