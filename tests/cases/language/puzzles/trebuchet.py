# case: the first and last digit of each line
# expect: value 142
text = ["1abc2", "pqr3stu8vwx", "a1b2c3d4e5f", "treb7uchet"]
total = 0
for line in text:
    digits = [c for c in line if c.isdigit()]
    total += int(digits[0] + digits[-1])
total
