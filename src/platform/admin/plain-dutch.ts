/** Where Payload's Dutch is stiff or half English. Only what people meet every day. */
export const plainDutch = {
  error: {
    correctInvalidFields: 'Kijk de rode velden nog na.',
    submittingForm: 'Er ging iets mis bij het bewaren. Probeer het nog eens.',
    // Whoever has an account and no seat: not invited yet, or gone from the party.
    unauthorizedAdmin:
      'U hoort (nog) niet bij een partij op Raadlijn. Vraag de beheerder van uw partij om een uitnodiging.',
    unknown: 'Er ging iets mis. Probeer het nog eens.',
  },
  fields: {
    addNew: 'Nieuw',
    // Payload sometimes hands over a label in all its languages here, which reads "[object Object]".
    addNewLabel: 'Voeg iets nieuws toe',
    newLabel: 'Nieuw: {{label}}',
    toggleBlock: 'Klap open of dicht',
  },
  general: {
    createNewLabel: 'Nieuw: {{label}}',
    creatingNewLabel: 'Nieuw: {{label}}',
    // As above.
    editLabel: 'Bewerk',
    noLabel: 'Nog niet ingevuld',
    // As above, on the headings of every list; the heading around it says which column.
    sortByLabelDirection: 'Sorteer deze kolom {{direction}}',
    submissionSuccessful: 'Het is verstuurd.',
    submit: 'Verstuur',
    updatedSuccessfully: 'Bewaard.',
  },
}
