# case: the interpreter as a calculator, as in chapter 3 of the tutorial
# expect: value [4, 20, 5.0, 1.6, 900]
width = 20
height = 5 * 9
area = width * height
[2 + 2, 50 - 5 * 6, (50 - 5 * 6) / 4, 8 / 5, area]
