"""What is kept: players, days, every action, the evidence as issued, and a teacher's corrections."""
