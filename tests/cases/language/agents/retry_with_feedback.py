# case: a check whose message goes into the next attempt
# expect: value [['41', '42'], 1]
def model(prompt):
    return "41" if "try again" not in prompt else "42"


def check(answer):
    return None if int(answer) % 2 == 0 else f"{answer} is odd, try again"


prompt, tries = "an even number", []
for _ in range(3):
    answer = model(prompt)
    tries.append(answer)
    problem = check(answer)
    if problem is None:
        break
    prompt += "\n" + problem
[tries, prompt.count("\n")]
