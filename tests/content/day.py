"""A small whole day to make mistakes in, and the ways to make them."""

from pathlib import Path

DAY = """\
titel: Een kleine dag
niveau: start
dossier: consulent
peildatum: 2026-11-02
voorbeeld: ja
rollen:
  samira:
    soort: kandidaat
    functie: orderpicker
    feiten:
      ervaring: drie jaar
      rijbewijs:
        een-van:
          - rijbewijs B
          - geen rijbewijs
  klant:
    soort: opdrachtgever
    sector: logistiek
  bestand:
    soort: kandidaten
    aantal: 8
    feiten:
      vervoer:
        verdeel:
          - auto
          - fiets
  baan:
    soort: vacature
    bij: klant
    functie: orderpicker
rondes:
  - ronde: intake
    briefing: Om negen uur komt <samira.naam> langs.
    opdrachten:
      - werkvorm: gesprek
        opdracht: intake
        titel: Intake
        met: samira
        begroeting: Goedemorgen, ik had een afspraak.
        vertrouwen: 5
        onderwerpen:
          - onderwerp: werk
            zetten:
              - zet: open
                zeg: Wat deed je bij je vorige werkgever?
                antwoord: Orders verzamelen.
                onthult: ervaring
                vertrouwen: 1
                kans: begin
                gedrag:
                  P2-K1-W1.4: sterk
                uitleg: Een open vraag levert meer op.
              - zet: dicht
                zeg: Je hebt zeker ervaring?
                kans: begin
                gedrag:
                  P2-K1-W1.4: zwak
                uitleg: Het antwoord zit al in je vraag.
              - zet: door
                na-zet: open
                zeg: Heb je een rijbewijs?
                antwoord: Ik heb <samira.rijbewijs>.
                onthult: rijbewijs
                varianten:
                  - als:
                      is:
                        samira.rijbewijs: geen rijbewijs
                    antwoord: Nee, helaas.
        afsluiting:
          - zet: klaar
            als:
              gehoord: samira.rijbewijs
            zeg: Ik bel je vrijdag.
            belooft:
              belofte: terugbellen
              tekst: Samira terugbellen
              voor: vrijdag 16.00 uur
            rondt-af: ja
          - zet: stoppen
            zeg: Tot ziens.
            rondt-af: ja
        kansen:
          - kans: begin
            gemist: Je hebt niet gevraagd naar het werk.
      - werkvorm: kaart
        opdracht: kaart
        titel: Kaart van <samira.voornaam>
        van: samira
        velden:
          - veld: rijbewijs
            label: Rijbewijs
            feit: samira.rijbewijs
            toont: P2-K1-W1.6
            uitleg: Dit bepaalt welk werk kan.
  - ronde: matching
    briefing: <klant.naam> zoekt mensen voor <klant.bedrijf>.
    opdrachten:
      - werkvorm: selectie
        opdracht: keuze
        titel: Wie draag je voor
        kandidaten: bestand
        vacatures:
          - vacature: baan
            plaatsen: 2
            eisen:
              - eis: vervoer
                label: Eigen auto
                feit: vervoer
                goed: auto
        beoordeling:
          - onderdeel: match
            toont: P2-K1-W2.3
            uitleg: Je keek naar het werk.
werkplek:
  doen:
    - doe: bellen
      soort: terugbellen
      tekst: <samira.voornaam> bellen
      met: samira
      vanaf: intake
      als:
        vastgelegd: samira.rijbewijs
      gedrag:
        P2-K1-W2.4: sterk
      uitleg: Je belt uit jezelf terug.
"""


def edited(old: str, new: str, text: str = DAY) -> tuple[str, int]:
    """The text with its first `old` replaced, and the line where that begins."""
    before, found, after = text.partition(old)
    assert found, f"{old!r} does not stand in the text"
    first = next((n for n, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), min(len(old), len(new)))
    return before + new + after, (before + old[:first]).count("\n") + 1


def write(folder: Path, text: str | bytes) -> Path:
    file = folder / "scenario.yaml"
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return file
