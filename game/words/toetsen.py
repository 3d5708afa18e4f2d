"""What the key line says: which keys there are now, and what they do."""

TAB, ENTER, ESC, SPACE, ARROWS = "Tab", "Enter", "Esc", "Spatie", "Pijltjes"

CHOOSE, ONWARD, DO, HELP, ALOUD = "kiezen", "verder", "doen", "hulp", "voorlezen"
SHUT, BACK, STOP, MENU, PLAY_ON = "sluiten", "terug", "stoppen", "menu", "verder spelen"
TAKE, OPEN, OPEN_LIST, TICK, READ = "nemen", "openen", "lijst openen", "aan of uit", "lezen"
WRITE_DOWN, NEW_LINE = "klaar", "nieuwe regel"
ANOTHER_DIGIT, PICK_IT = "nog een cijfer", "dit nummer kiezen"
NOTES, PAUSE, TERMS, TIP = "notities", "pauze", "woorden", "tip"
