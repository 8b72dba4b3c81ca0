# case: word games: hangman by a list of guesses, bulls and cows, a number guessed by halves
# expect: value [('won', 3), ('lost', '____'), ('open', 'p _ u _'), (1, 1), '427', True, (37, 3), (50, 1), 7]
def hangman(word, guesses, lives=3):
    shown = ["_"] * len(word)
    for g in guesses:
        if g in word:
            for i, c in enumerate(word):
                if c == g:
                    shown[i] = g
            if "_" not in shown:
                return "won", lives
        else:
            lives -= 1
            if not lives:
                return "lost", "".join(shown)
    else:
        return "open", " ".join(shown)


def bulls_and_cows(secret, guess):
    bulls = sum(a == b for a, b in zip(secret, guess))
    common = sum(min(secret.count(c), guess.count(c)) for c in set(guess))
    return bulls, common - bulls


def solve(secret):
    candidates = [f"{n:03}" for n in range(1000) if len(set(f"{n:03}")) == 3]
    tries = []
    while True:
        guess, *rest = candidates
        tries.append(guess)
        if (answer := bulls_and_cows(secret, guess)) == (3, 0):
            return tries
        candidates = [c for c in rest if bulls_and_cows(c, guess) == answer]


def player():
    low, high = 1, 100
    hint = None
    while hint != "right":
        guess = (low + high) // 2
        hint = yield guess
        if hint == "higher":
            low = guess + 1
        elif hint == "lower":
            high = guess - 1
    return guess


def play(number):
    p = player()
    guess, n = next(p), 1
    try:
        while True:
            guess = p.send("right" if guess == number else "higher" if guess < number else "lower")
            n += 1
    except StopIteration as stop:
        return stop.value, n


[hangman("banana", "anb"), hangman("kiwi", "xyz"), hangman("plum", "pu"), bulls_and_cows("1123", "0111"), solve("427")[-1], len(solve("427")) < 9, play(37), play(50), max(play(n)[1] for n in range(1, 101))]
