import type { I18nProviderProps } from '@cloudscape-design/components/i18n';

/** A message in the parsed form that Cloudscape ships its own in, so that no parser is needed in the browser. */
const say = (value: string) => [{ type: 0 as const, value }];
const argument = (name: string) => ({ type: 1 as const, value: name });

/**
 * Danish words for the Cloudscape components the console uses. Every entry that one of these components reads is here;
 * add a component's entries when it comes into use (Cloudscape's English messages list them).
 */
const messages: I18nProviderProps.Messages = {
  '@cloudscape-design/components': {
    da: {
      alert: {
        dismissAriaLabel: say('Luk besked'),
        'i18nStrings.successIconAriaLabel': say('Lykkedes'),
        'i18nStrings.errorIconAriaLabel': say('Fejl'),
        'i18nStrings.warningIconAriaLabel': say('Advarsel'),
        'i18nStrings.infoIconAriaLabel': say('Oplysning'),
        'i18nStrings.dismissAriaLabel': say('Luk besked'),
      },
      'breadcrumb-group': { expandAriaLabel: say('Vis sti') },
      button: { 'i18nStrings.externalIconAriaLabel': say('Åbner i en ny fane') },
      'copy-to-clipboard': { 'i18nStrings.copyButtonText': say('Kopiér') },
      flashbar: {
        'i18nStrings.ariaLabel': say('Meddelelser'),
        'i18nStrings.errorIconAriaLabel': say('Fejl'),
        'i18nStrings.inProgressIconAriaLabel': say('I gang'),
        'i18nStrings.infoIconAriaLabel': say('Oplysning'),
        'i18nStrings.notificationBarAriaLabel': say('Alle meddelelser'),
        'i18nStrings.notificationBarText': say('Meddelelser'),
        'i18nStrings.successIconAriaLabel': say('Lykkedes'),
        'i18nStrings.warningIconAriaLabel': say('Advarsel'),
      },
      form: { errorIconAriaLabel: say('Fejl') },
      'form-field': {
        'i18nStrings.errorIconAriaLabel': say('Fejl'),
        'i18nStrings.warningIconAriaLabel': say('Advarsel'),
      },
      input: { clearAriaLabel: say('Ryd') },
      link: { externalIconAriaLabel: say('Åbner i en ny fane') },
      modal: { closeAriaLabel: say('Luk vindue') },
      pagination: {
        'ariaLabels.nextPageLabel': say('Næste side'),
        'ariaLabels.pageLabel': [...say('Side '), argument('pageNumber')],
        'ariaLabels.previousPageLabel': say('Forrige side'),
      },
      popover: { dismissAriaLabel: say('Luk') },
      select: {
        errorIconAriaLabel: say('Fejl'),
        selectedAriaLabel: say('Valgt'),
        recoveryText: say('Prøv igen'),
      },
      'top-navigation': {
        'i18nStrings.overflowMenuTriggerText': say('Mere'),
        'i18nStrings.overflowMenuDismissIconAriaLabel': say('Luk menu'),
        'i18nStrings.overflowMenuBackIconAriaLabel': say('Tilbage'),
        'i18nStrings.overflowMenuTitleText': say('Alle'),
      },
    },
  },
};

export default messages;
