import { SaveNotice as SaveNotice_d8007c74b41daa7139295ca3df0f9e08 } from '../../../publishing/saving/save-notice.client'
import { GuardPanel as GuardPanel_541399a23d1afd23b9c5b10f6883fc0c } from '../../../publishing/guard/guard-panel.client'
import { StagePanel as StagePanel_aaea9eb2f80c5e4932520324dc5df4d1 } from '../../../publishing/workflow/stage-panel.client'
import { MomentCell as MomentCell_46f219115a297d708ebf715bbc16d1c2 } from '../../../platform/admin/moment-cell.client'
import { MomentField as MomentField_251dd3fcf1a724c78f1be981e0bbd82a } from '../../../platform/admin/moment-input.client'
import { OptionalLabel as OptionalLabel_bdf6b256c6dd22b1f8e94c2c40b52214 } from '../../../platform/admin/optional-label.client'
import { SlugHint as SlugHint_8c39e08e43ac17cb929be9734689451d } from '../../../publishing/old-addresses/slug-hint.client'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { WritingHelpClient as WritingHelpClient_baac1dad248998dfb00f3da3025a434c } from '../../../publishing/writing/writing-help.client'
import { DayInput as DayInput_62f6866b64a20f1eb16732adad226214 } from '../../../platform/admin/day-input.client'
import { ShareDraft as ShareDraft_56f9348f10bbd5f23dd89e8aa6638faa } from '../../../publishing/preview-links/share-draft.client'
import { PostNotes as PostNotes_2cda2fff2f4e6e9d00661a40f1edea73 } from '../../../publishing/notes/post-notes.client'
import { QuickFilters as QuickFilters_f7ba290a2907646ad7a84d12b194c67d } from '../../../newsroom/post-list/quick-filters.client'
import { StageActions as StageActions_d469cae41b6722519d554f5b4bcf8f51 } from '../../../publishing/workflow/stage-actions.client'
import { SaveButton as SaveButton_28c96ad9997d25a6638bf9cf3bdec8e9 } from '../../../platform/admin/save-button.client'
import { StageStatus as StageStatus_d469cae41b6722519d554f5b4bcf8f51 } from '../../../publishing/workflow/stage-actions.client'
import { NoButton as NoButton_d469cae41b6722519d554f5b4bcf8f51 } from '../../../publishing/workflow/stage-actions.client'
import { VersionsView as VersionsView_47a34f1da39f50a670b656ea6ed6eb8c } from '../../../publishing/history/versions-view.client'
import { CalendarPage as CalendarPage_a8eab9e6beb0db37c63e32bd3cb414ca } from '../../../newsroom/calendar/calendar-view.client'
import { FuzzyDateCell as FuzzyDateCell_c2f16b12e24a528f8b72d75d652a5c7b } from '../../../decisions/fuzzy-date/fuzzy-date-cell.client'
import { FuzzyDateInput as FuzzyDateInput_7d3105c36d154b4838c1dc4dc416d360 } from '../../../decisions/fuzzy-date/fuzzy-date-input.client'
import { OwnFirstNote as OwnFirstNote_0b00f7cd6b56fe54e14538f0e566d9ad } from '../../../decisions/facts/own-first-note.client'
import { CopyPreviousStep as CopyPreviousStep_2339fe33225dd56da463223d867416f0 } from '../../../decisions/form/copy-previous-step.client'
import { PlanChange as PlanChange_a24688d492304fd341c9f6858269d48a } from '../../../decisions/plans/plan-change.client'
import { DuplicateWarning as DuplicateWarning_daaf9b09446111953f16abe969b4bc73 } from '../../../decisions/form/duplicate-warning.client'
import { FoldedHeading as FoldedHeading_4ece9748096496a6ee71f59e29778c00 } from '../../../decisions/form/folded-heading.client'
import { VoteCheck as VoteCheck_892e22472a24241ed3ef61b42824262b } from '../../../decisions/votes/vote-check.client'
import { InvitationNote as InvitationNote_72da6d480c652e66a271512e2388517c } from '../../../parties/members/invitation-note.client'
import { LeaveParty as LeaveParty_5098bed0d56b5a7c388937e7d72aa71a } from '../../../parties/members/leave-party.client'
import { RoleCell as RoleCell_3a56474130ac8d46a8eb2835bb752be0 } from '../../../parties/members/role-cell.client'
import { InvitationsPanel as InvitationsPanel_29b7c64b88b8c450ee39de3c6f63e833 } from '../../../parties/invitations/invitations-panel.client'
import { SubjectLink as SubjectLink_74d5902ed213bed3478fcaa459c18f11 } from '../../../parties/audit/subject-link.client'
import { AuditBar as AuditBar_fb5d074860df06706b60c031f955687f } from '../../../parties/audit/audit-bar.client'
import { MailingPanel as MailingPanel_a429b4f23fba2803610959dc7196695a } from '../../../newsletter/mailings/panel/mailing-panel.client'
import { ReachWords as ReachWords_df54300e71b1ec707271e53ef845a8bd } from '../../../newsletter/mailings/panel/reach.client'
import { MailingPreview as MailingPreview_54e159f6d5d569dae921cc94ded71d42 } from '../../../newsletter/mailings/panel/preview.client'
import { ListImportPanel as ListImportPanel_f69761b156df6092921107306715ac57 } from '../../../newsletter/list-imports/list-import-panel.client'
import { LogOut as LogOut_8d41b77831305598e2d71964a9f060f5 } from '../../../platform/admin/log-out.client'
import { Icon as Icon_33f9628d44db6e57caccfb1f30e3b6a4 } from '../../../platform/admin/brand.client'
import { Logo as Logo_33f9628d44db6e57caccfb1f30e3b6a4 } from '../../../platform/admin/brand.client'
import { Dashboard as Dashboard_4eba737e02545379865865b017132d5f } from '../../../newsroom/dashboard/dashboard.client'
import { WaitingSteps as WaitingSteps_19bbca1fa8b5960c0adc7238f790ffa2 } from '../../../decisions/waiting/waiting-steps.client'
import { CalendarLink as CalendarLink_d33ff063de405e86d52cb938e0d66e06 } from '../../../newsroom/calendar/calendar-link.client'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/publishing/saving/save-notice.client#SaveNotice": SaveNotice_d8007c74b41daa7139295ca3df0f9e08,
  "/publishing/guard/guard-panel.client#GuardPanel": GuardPanel_541399a23d1afd23b9c5b10f6883fc0c,
  "/publishing/workflow/stage-panel.client#StagePanel": StagePanel_aaea9eb2f80c5e4932520324dc5df4d1,
  "/platform/admin/moment-cell.client#MomentCell": MomentCell_46f219115a297d708ebf715bbc16d1c2,
  "/platform/admin/moment-input.client#MomentField": MomentField_251dd3fcf1a724c78f1be981e0bbd82a,
  "/platform/admin/optional-label.client#OptionalLabel": OptionalLabel_bdf6b256c6dd22b1f8e94c2c40b52214,
  "/publishing/old-addresses/slug-hint.client#SlugHint": SlugHint_8c39e08e43ac17cb929be9734689451d,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/publishing/writing/writing-help.client#WritingHelpClient": WritingHelpClient_baac1dad248998dfb00f3da3025a434c,
  "/platform/admin/day-input.client#DayInput": DayInput_62f6866b64a20f1eb16732adad226214,
  "/publishing/preview-links/share-draft.client#ShareDraft": ShareDraft_56f9348f10bbd5f23dd89e8aa6638faa,
  "/publishing/notes/post-notes.client#PostNotes": PostNotes_2cda2fff2f4e6e9d00661a40f1edea73,
  "/newsroom/post-list/quick-filters.client#QuickFilters": QuickFilters_f7ba290a2907646ad7a84d12b194c67d,
  "/publishing/workflow/stage-actions.client#StageActions": StageActions_d469cae41b6722519d554f5b4bcf8f51,
  "/platform/admin/save-button.client#SaveButton": SaveButton_28c96ad9997d25a6638bf9cf3bdec8e9,
  "/publishing/workflow/stage-actions.client#StageStatus": StageStatus_d469cae41b6722519d554f5b4bcf8f51,
  "/publishing/workflow/stage-actions.client#NoButton": NoButton_d469cae41b6722519d554f5b4bcf8f51,
  "/publishing/history/versions-view.client#VersionsView": VersionsView_47a34f1da39f50a670b656ea6ed6eb8c,
  "/newsroom/calendar/calendar-view.client#CalendarPage": CalendarPage_a8eab9e6beb0db37c63e32bd3cb414ca,
  "/decisions/fuzzy-date/fuzzy-date-cell.client#FuzzyDateCell": FuzzyDateCell_c2f16b12e24a528f8b72d75d652a5c7b,
  "/decisions/fuzzy-date/fuzzy-date-input.client#FuzzyDateInput": FuzzyDateInput_7d3105c36d154b4838c1dc4dc416d360,
  "/decisions/facts/own-first-note.client#OwnFirstNote": OwnFirstNote_0b00f7cd6b56fe54e14538f0e566d9ad,
  "/decisions/form/copy-previous-step.client#CopyPreviousStep": CopyPreviousStep_2339fe33225dd56da463223d867416f0,
  "/decisions/plans/plan-change.client#PlanChange": PlanChange_a24688d492304fd341c9f6858269d48a,
  "/decisions/form/duplicate-warning.client#DuplicateWarning": DuplicateWarning_daaf9b09446111953f16abe969b4bc73,
  "/decisions/form/folded-heading.client#FoldedHeading": FoldedHeading_4ece9748096496a6ee71f59e29778c00,
  "/decisions/votes/vote-check.client#VoteCheck": VoteCheck_892e22472a24241ed3ef61b42824262b,
  "/parties/members/invitation-note.client#InvitationNote": InvitationNote_72da6d480c652e66a271512e2388517c,
  "/parties/members/leave-party.client#LeaveParty": LeaveParty_5098bed0d56b5a7c388937e7d72aa71a,
  "/parties/members/role-cell.client#RoleCell": RoleCell_3a56474130ac8d46a8eb2835bb752be0,
  "/parties/invitations/invitations-panel.client#InvitationsPanel": InvitationsPanel_29b7c64b88b8c450ee39de3c6f63e833,
  "/parties/audit/subject-link.client#SubjectLink": SubjectLink_74d5902ed213bed3478fcaa459c18f11,
  "/parties/audit/audit-bar.client#AuditBar": AuditBar_fb5d074860df06706b60c031f955687f,
  "/newsletter/mailings/panel/mailing-panel.client#MailingPanel": MailingPanel_a429b4f23fba2803610959dc7196695a,
  "/newsletter/mailings/panel/reach.client#ReachWords": ReachWords_df54300e71b1ec707271e53ef845a8bd,
  "/newsletter/mailings/panel/preview.client#MailingPreview": MailingPreview_54e159f6d5d569dae921cc94ded71d42,
  "/newsletter/list-imports/list-import-panel.client#ListImportPanel": ListImportPanel_f69761b156df6092921107306715ac57,
  "/platform/admin/log-out.client#LogOut": LogOut_8d41b77831305598e2d71964a9f060f5,
  "/platform/admin/brand.client#Icon": Icon_33f9628d44db6e57caccfb1f30e3b6a4,
  "/platform/admin/brand.client#Logo": Logo_33f9628d44db6e57caccfb1f30e3b6a4,
  "/newsroom/dashboard/dashboard.client#Dashboard": Dashboard_4eba737e02545379865865b017132d5f,
  "/decisions/waiting/waiting-steps.client#WaitingSteps": WaitingSteps_19bbca1fa8b5960c0adc7238f790ffa2,
  "/newsroom/calendar/calendar-link.client#CalendarLink": CalendarLink_d33ff063de405e86d52cb938e0d66e06,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
