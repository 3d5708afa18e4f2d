"""The office: the room you see from your chair, and the things in it that open what you need."""
