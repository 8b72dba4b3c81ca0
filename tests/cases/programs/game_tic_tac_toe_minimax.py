# case: noughts and crosses with a perfect player, alpha-beta and counts of games
# expect: value [1, 0, 2, None, 7, True, 'X']
# output: 'X|O|X\n-+-+-\nX|O|O\n-+-+-\nO|X|X\n'
LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]


class Board:
    def __init__(self, cells=" " * 9):
        self.cells = cells

    @property
    def turn(self):
        return "XO"[self.cells.count("X") > self.cells.count("O")]

    @property
    def winner(self):
        for a, b, c in LINES:
            if self.cells[a] == self.cells[b] == self.cells[c] != " ":
                return self.cells[a]
        return None

    def moves(self):
        return [i for i, c in enumerate(self.cells) if c == " "] if not self.winner else []

    def play(self, i):
        return Board(self.cells[:i] + self.turn + self.cells[i + 1:])

    def __str__(self):
        return "\n-+-+-\n".join("|".join(self.cells[i:i + 3]) for i in (0, 3, 6))


seen = 0


def value(board, alpha=-2, beta=2):
    global seen
    seen += 1
    if not (moves := board.moves()):
        return {"X": 1, "O": -1, None: 0}[board.winner]
    sign = 1 if board.turn == "X" else -1
    best = -2
    for m in moves:
        best = max(best, sign * value(board.play(m), alpha, beta))
        if sign > 0:
            alpha = max(alpha, best)
        else:
            beta = min(beta, -best)
        if alpha >= beta:
            break
    return sign * best


def best_move(board):
    pick = max if board.turn == "X" else min
    return pick(board.moves(), key=lambda m: value(board.play(m)))


board = Board("X  " " O " "  X")
game = [board]
while game[-1].moves():
    game.append(game[-1].play(best_move(game[-1])))
print(game[-1])
[value(Board("XX OO    ")), value(Board("X   O    ")), best_move(Board("XX  O O  ")), game[-1].winner, len(game), seen > 50, Board().turn]
