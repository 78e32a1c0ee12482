/** An invented town as `offices-and-services/` tells of it, ids as numbers and texts, half of it null. */
export interface ImitatedTown {
  /** Office 10501 wants a captcha. */
  readonly captcha: boolean;
  /** Minutes in which the link of a mail has to be opened; 0 where none is sent. */
  readonly activationDuration: number;
}

export const mitte = '10501';
export const nord = '10502';
export const ausweis = '200101';
export const pass = '200102';
export const bescheinigung = '200103';

/** Minutes of a slot, by office. */
export const slotMinutes = 10;

/** How many appointments an office has at a time. */
export const lanes: Readonly<Record<string, number>> = { [mitte]: 2, [nord]: 1, '10503': 1 };

const address = (street: string, number: string) => ({
  ...{ street, house_number: number, postal_code: '88999', city: 'Seefelden', hint: false },
});

function toScope(id: number, { captcha, activationDuration }: ImitatedTown) {
  return {
    id,
    shortName: `Wartekreis ${id}`,
    emailRequired: false,
    telephoneActivated: true,
    telephoneRequired: false,
    customTextfieldActivated: id === 51,
    customTextfieldRequired: false,
    customTextfieldLabel: id === 51 ? 'Kennzeichen' : null,
    customTextfield2Activated: null,
    captchaActivatedRequired: captcha && id === 51,
    slotsPerAppointment: '6',
    reservationDuration: 15,
    activationDuration,
    hint: '<p>Eingang im&nbsp;Hof &amp; Aufzug</p>',
  };
}

/** The answer with everything that the town offers. */
export function toCatalogue(town: ImitatedTown) {
  return { offices: listOffices(town), services, relations };
}

function listOffices(town: ImitatedTown) {
  return [
    {
      ...{ id: Number(mitte), name: 'Bürgerbüro Mitte', address: address('Seestraße', '4') },
      ...{ slotTimeInMinutes: slotMinutes, geo: null, scope: toScope(51, town) },
    },
    {
      ...{ id: Number(nord), name: 'Bürgerbüro Nord', address: address('Uferweg', '12 a') },
      ...{ slotTimeInMinutes: slotMinutes, scope: toScope(52, { ...town, captcha: false }) },
    },
    { ...{ id: 10503, name: 'Archiv', address: [], slotTimeInMinutes: slotMinutes, scope: null } },
  ];
}

const services = [
  {
    ...{ id: Number(ausweis), name: 'Personalausweis beantragen', maxQuantity: 3, public: true },
    combinable: { 1: { [ausweis]: [10501, 10502] }, 2: { [pass]: [10501] } },
  },
  {
    ...{ id: Number(pass), name: 'Reisepass beantragen', maxQuantity: 2, public: true },
    combinable: { 1: { [pass]: [10501, 10502] }, 2: { [ausweis]: [10501] } },
  },
  { id: Number(bescheinigung), name: 'Meldebescheinigung', maxQuantity: null, combinable: [] },
  { id: 200104, name: 'Meldebescheinigung', maxQuantity: 1, combinable: [], variantId: 2, parentId: 200103 },
  { id: 200105, name: 'Nur für das Haus', maxQuantity: 1, combinable: [], public: false },
];

const relations = [
  { officeId: 10501, serviceId: 200101, slots: 2, maxQuantity: 5 },
  { officeId: 10501, serviceId: 200102, slots: 3 },
  { officeId: 10501, serviceId: 200103, slots: 1 },
  { officeId: 10501, serviceId: 200104, slots: 1 },
  { officeId: 10501, serviceId: 200105, slots: 1 },
  { officeId: 10502, serviceId: 200101, slots: 2 },
  { officeId: 10502, serviceId: 200102, slots: 3, public: false },
  { officeId: 10503, serviceId: 200105, slots: 1 },
];

/** In how many slots an office handles so many of some services. */
export function countSlots(
  office: string,
  wish: readonly (readonly [service: string, count: number])[],
): number {
  return wish.reduce((sum, [service, count]) => {
    const found = relations.find((each) => `${each.officeId}` === office && `${each.serviceId}` === service);
    return sum + (found?.slots ?? 1) * count;
  }, 0);
}
