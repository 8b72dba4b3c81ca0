# case: default values, by place and by name
# expect: value [['Quit?', 4, 'Try again!'], ['OK?', 2, 'Try again!'], ['OK?', 2, 'yes or no'], ['x', 4, 'r'], ['p', 4, 'm']]
def ask(prompt, retries=4, reminder="Try again!"):
    return [prompt, retries, reminder]


[ask("Quit?"), ask("OK?", 2), ask("OK?", 2, "yes or no"), ask("x", reminder="r"), ask(reminder="m", prompt="p")]
