# case: loops over several lists with numbers
# expect: value ['1. What is your name? lancelot.', '2. What is your quest? grail.', '3. What is your color? blue.', 9, 5, 1]
questions = ["name", "quest", "color"]
answers = ["lancelot", "grail", "blue"]
out = []
for i, (q, a) in enumerate(zip(questions, answers), 1):
    out.append(f"{i}. What is your {q}? {a}.")
for x in reversed(range(1, 10, 4)):
    out.append(x)
out
