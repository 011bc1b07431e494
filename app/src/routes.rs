//! Every address that shows a page, and the page.

use leptos::prelude::*;
use leptos_router::{
    SsrMode,
    components::{Route, Router, Routes},
    path,
};

use crate::{
    about::{accessibility::AccessibilityPage, easy_read::EasyReadPage, privacy::PrivacyPage, service::AboutPage},
    account::{
        contact::page::ContactPage,
        house_rules::page::HouseRulesPage,
        mailed_link::page::LinkPage,
        oidc::page::OwnSignInPage,
        page::{InvitationPage, SignInPage},
        people::page::{
            invite::InvitePage,
            people::{OrganisationsPage, PeoplePage},
            person::PersonPage,
        },
        second_factor::page::{code::CodePage, own::OwnFactorPage},
    },
    answer::{page::AnswerPage, thanks::ThanksPage},
    builder::page::{
        list::QuestionsPage,
        question::{NewQuestionPage, QuestionPage},
    },
    channel::page::{
        blank::BlankPage,
        correct::CorrectPaperPage,
        meeting::{MeetingPage, NewMeetingPage},
        meetings::MeetingsPage,
        paper::PaperPage,
        phone::PhonePage,
        screen::ScreenPage,
        second::SecondKeyingPage,
    },
    decision::feedback::{page::FeedbackPage, work_page::ReplyPage},
    decision::page::{
        all::DecisionsPage, change::ChangeDecisionPage, new::NewDecisionPage, one::DecisionPage, recorded::RecordedPage,
    },
    dialogue::followers::page::{ConfirmPage, EndPage, FollowPage},
    dialogue::joint::own_case::page::CasePage,
    dialogue::joint::page::{
        invitation::InvitationPage as JointInvitationPage, invite::InvitePage as InviteBodiesPage,
    },
    dialogue::page::{dialogue::DialoguePage, kommun::KommunPage, start::StartPage},
    dialogue::planning::page::{dialogue::PlannedDialoguePage, new::NewDialoguePage},
    dialogue::planning::translating::page::TranslationsPage,
    moderation::{
        closing_page::ClosingPage,
        comment_page::CommentPage,
        list_page::DecidedPage,
        page::CommentsPage,
        protocol::page::ProtocolPage,
        quotes::{page::QuotesPage, quote_page::QuotePage},
        second_page::SecondPage,
        several_page::SeveralPage,
        topics::{page::TopicsPage, topic_page::TopicPage},
    },
    one_time_codes::page::CodesPage,
    receipt::page::ReceiptPage,
    record::archiving::page::ArchivePage,
    record::disposal::page::{bodies::DisposalPage, body::BodyDisposalPage},
    record::log::page::LogPage,
    record::request::page::{export::ExportPage, registry::RegistryPage, text::TextPage, texts::TextsPage},
    round::delivery::page::DeliverPage,
    round::notes::page::NotePage,
    round::page::{
        all::AllRoundsPage, open::OpenPage, preview::PreviewPage, round::RoundPage, show_result::ShowResultPage,
        stop::StopPage, workbench::WorkbenchPage,
    },
    round::planning::page::{change::ChangeRoundPage, new::NewRoundPage, withdraw::WithdrawPage},
    round::planning::translating::page::RoundNamesPage,
    round::staff_mail::page::{EndStaffMailPage, StaffMailPage},
    summary::{
        correction::{page::CorrectionPage, paper_page::PaperCorrectionPage},
        elected_mail::page::{ElectedMailPage, EndElectedMailPage},
        page::statement_brief::StatementBriefPage,
        page::{brief::BriefPage, compared::ComparedPage, result::ResultPage, start::ElectedStartPage},
        writing::{page::SummaryPage, sentence_page::SentencePage},
    },
    ui::{gallery::GalleryPage, page::NotFoundPage},
    vision::page::{statement::StatementPage, vision::VisionPage},
};

/// The routes. Each is whole on the server, so that its status is known before the first byte.
#[component]
pub fn Site() -> impl IntoView {
    view! {
        <Router>
            <Routes fallback=NotFoundPage>
                <Route path=path!("/svara/:code") view=AnswerPage ssr=SsrMode::Async/>
                <Route path=path!("/tack") view=ThanksPage ssr=SsrMode::Async/>
                <Route path=path!("/kvitto") view=ReceiptPage ssr=SsrMode::Async/>
                <Route path=path!("/") view=StartPage ssr=SsrMode::Async/>
                <Route path=path!("/malbild/:slug") view=VisionPage ssr=SsrMode::Async/>
                <Route path=path!("/malbild/:slug/:statement") view=StatementPage ssr=SsrMode::Async/>
                <Route path=path!("/malbild/:slug/:statement/jamfor") view=ComparedPage ssr=SsrMode::Async/>
                <Route path=path!("/kommun/:slug") view=KommunPage ssr=SsrMode::Async/>
                <Route path=path!("/dialog/:slug") view=DialoguePage ssr=SsrMode::Async/>
                <Route path=path!("/folj/:slug") view=FollowPage ssr=SsrMode::Async/>
                <Route path=path!("/folj/:slug/bekrafta") view=ConfirmPage ssr=SsrMode::Async/>
                <Route path=path!("/folj/:slug/avsluta") view=EndPage ssr=SsrMode::Async/>
                <Route path=path!("/resultat/:code") view=ResultPage ssr=SsrMode::Async/>
                <Route path=path!("/om") view=AboutPage ssr=SsrMode::Async/>
                <Route path=path!("/integritet") view=PrivacyPage ssr=SsrMode::Async/>
                <Route path=path!("/tillganglighet") view=AccessibilityPage ssr=SsrMode::Async/>
                <Route path=path!("/lattlast") view=EasyReadPage ssr=SsrMode::Async/>
                <Route path=path!("/komponenter") view=GalleryPage ssr=SsrMode::Async/>
                <Route path=path!("/arbete") view=WorkbenchPage ssr=SsrMode::Async/>
                <Route path=path!("/arbete/omgangar") view=AllRoundsPage ssr=SsrMode::Async/>
                <Route path=path!("/arbete/dialog/ny") view=NewDialoguePage ssr=SsrMode::Async/>
                <Route path=path!("/arbete/dialog/:slug") view=PlannedDialoguePage ssr=SsrMode::Async/>
                <Route path=path!("/arbete/dialog/:slug/bjud-in") view=InviteBodiesPage ssr=SsrMode::Async/>
                <Route path=path!("/arbete/dialog/:slug/sprak") view=TranslationsPage ssr=SsrMode::Async/>
                <Route path=path!("/arbete/inbjudan/:id") view=JointInvitationPage ssr=SsrMode::Async/>
                <Route path=path!("/arbete/omgang/ny") view=NewRoundPage ssr=SsrMode::Async/>
                <Route path=path!("/arbete/omgang/:code") view=RoundPage ssr=SsrMode::Async/>
                <Route path=path!("/arbete/omgang/:code/andra") view=ChangeRoundPage ssr=SsrMode::Async/>
                <Route path=path!("/arbete/omgang/:code/arende") view=CasePage ssr=SsrMode::Async/>
                <Route path=path!("/arbete/omgang/:code/aterkalla") view=WithdrawPage ssr=SsrMode::Async/>
                <Route path=path!("/arbete/omgang/:code/meddelande") view=NotePage ssr=SsrMode::Async/>
                <Route path=path!("/arbete/omgang/:code/forhandsgranska") view=PreviewPage ssr=SsrMode::Async/>
                <Route path=path!("/arbete/omgang/:code/fragor") view=QuestionsPage ssr=SsrMode::Async/>
                <Route path=path!("/arbete/omgang/:code/fragor/:id") view=QuestionPage ssr=SsrMode::Async/>
                <Route path=path!("/arbete/omgang/:code/fragor/ny/:kind") view=NewQuestionPage ssr=SsrMode::Async/>
                <Route path=path!("/arbete/omgang/:code/oppna") view=OpenPage ssr=SsrMode::Async/>
                <Route path=path!("/arbete/omgang/:code/sprak") view=RoundNamesPage ssr=SsrMode::Async/>
                <Route path=path!("/arbete/omgang/:code/stoppa") view=StopPage ssr=SsrMode::Async/>
                <Route path=path!("/arbete/omgang/:code/visa-resultatet") view=ShowResultPage ssr=SsrMode::Async/>
                <Route path=path!("/arbete/omgang/:code/kommentarer") view=CommentsPage ssr=SsrMode::Async/>
                <Route path=path!("/arbete/omgang/:code/kommentarer/:id") view=CommentPage ssr=SsrMode::Async/>
                <Route path=path!("/arbete/omgang/:code/flera") view=SeveralPage ssr=SsrMode::Async/>
                <Route path=path!("/arbete/omgang/:code/andra-lasning") view=SecondPage ssr=SsrMode::Async/>
                <Route path=path!("/arbete/omgang/:code/lasta") view=DecidedPage ssr=SsrMode::Async/>
                <Route path=path!("/arbete/omgang/:code/amnen") view=TopicsPage ssr=SsrMode::Async/>
                <Route path=path!("/arbete/omgang/:code/amnen/:id") view=TopicPage ssr=SsrMode::Async/>
                <Route path=path!("/arbete/omgang/:code/stang") view=ClosingPage ssr=SsrMode::Async/>
                <Route path=path!("/arbete/omgang/:code/protokoll") view=ProtocolPage ssr=SsrMode::Async/>
                <Route path=path!("/arbete/omgang/:code/sammanstallning") view=SummaryPage ssr=SsrMode::Async/>
                <Route path=path!("/arbete/omgang/:code/sammanstallning/:id") view=SentencePage ssr=SsrMode::Async/>
                <Route path=path!("/arbete/omgang/:code/citat") view=QuotesPage ssr=SsrMode::Async/>
                <Route path=path!("/arbete/omgang/:code/citat/:id") view=QuotePage ssr=SsrMode::Async/>
                <Route path=path!("/arbete/omgang/:code/rattelse") view=CorrectionPage ssr=SsrMode::Async/>
                <Route path=path!("/arbete/omgang/:code/rattelse/papper/:number") view=PaperCorrectionPage ssr=SsrMode::Async/>
                <Route path=path!("/arbete/omgang/:code/papper") view=PaperPage ssr=SsrMode::Async/>
                <Route path=path!("/arbete/omgang/:code/papper/:number") view=CorrectPaperPage ssr=SsrMode::Async/>
                <Route path=path!("/arbete/omgang/:code/papper/:number/kontroll") view=SecondKeyingPage ssr=SsrMode::Async/>
                <Route path=path!("/arbete/omgang/:code/blankett") view=BlankPage ssr=SsrMode::Async/>
                <Route path=path!("/arbete/omgang/:code/telefon") view=PhonePage ssr=SsrMode::Async/>
                <Route path=path!("/arbete/omgang/:code/skarm") view=ScreenPage ssr=SsrMode::Async/>
                <Route path=path!("/arbete/omgang/:code/koder") view=CodesPage ssr=SsrMode::Async/>
                <Route path=path!("/arbete/omgang/:code/moten") view=MeetingsPage ssr=SsrMode::Async/>
                <Route path=path!("/arbete/omgang/:code/moten/nytt") view=NewMeetingPage ssr=SsrMode::Async/>
                <Route path=path!("/arbete/omgang/:code/moten/:id") view=MeetingPage ssr=SsrMode::Async/>
                <Route path=path!("/arbete/personer") view=OrganisationsPage ssr=SsrMode::Async/>
                <Route path=path!("/arbete/personer/:organisation") view=PeoplePage ssr=SsrMode::Async/>
                <Route path=path!("/arbete/personer/:organisation/bjud-in") view=InvitePage ssr=SsrMode::Async/>
                <Route path=path!("/arbete/personer/:organisation/kontakt") view=ContactPage ssr=SsrMode::Async/>
                <Route path=path!("/arbete/personer/:organisation/inloggning") view=OwnSignInPage ssr=SsrMode::Async/>
                <Route path=path!("/arbete/personer/:organisation/regler") view=HouseRulesPage ssr=SsrMode::Async/>
                <Route path=path!("/arbete/personer/:organisation/:account") view=PersonPage ssr=SsrMode::Async/>
                <Route path=path!("/arbete/logg") view=LogPage ssr=SsrMode::Async/>
                <Route path=path!("/arbete/post") view=StaffMailPage ssr=SsrMode::Async/>
                <Route path=path!("/arbete/post/avsluta") view=EndStaffMailPage ssr=SsrMode::Async/>
                <Route path=path!("/arbete/gallring") view=DisposalPage ssr=SsrMode::Async/>
                <Route path=path!("/arbete/gallring/:body") view=BodyDisposalPage ssr=SsrMode::Async/>
                <Route path=path!("/arbete/omgang/:code/arkivera") view=ArchivePage ssr=SsrMode::Async/>
                <Route path=path!("/arbete/handlingar") view=RegistryPage ssr=SsrMode::Async/>
                <Route path=path!("/arbete/omgang/:code/utlamnande") view=ExportPage ssr=SsrMode::Async/>
                <Route path=path!("/arbete/omgang/:code/utlamnande/texter") view=TextsPage ssr=SsrMode::Async/>
                <Route path=path!("/arbete/omgang/:code/utlamnande/texter/:id") view=TextPage ssr=SsrMode::Async/>
                <Route path=path!("/aterkoppling/:slug") view=FeedbackPage ssr=SsrMode::Async/>
                <Route path=path!("/beslut") view=DecisionsPage ssr=SsrMode::Async/>
                <Route path=path!("/beslut/:id") view=DecisionPage ssr=SsrMode::Async/>
                <Route path=path!("/arbete/beslut") view=RecordedPage ssr=SsrMode::Async/>
                <Route path=path!("/arbete/beslut/nytt") view=NewDecisionPage ssr=SsrMode::Async/>
                <Route path=path!("/arbete/beslut/:id") view=ChangeDecisionPage ssr=SsrMode::Async/>
                <Route path=path!("/arbete/omgang/:code/aterkoppling") view=ReplyPage ssr=SsrMode::Async/>
                <Route path=path!("/politik") view=ElectedStartPage ssr=SsrMode::Async/>
                <Route path=path!("/politik/post") view=ElectedMailPage ssr=SsrMode::Async/>
                <Route path=path!("/politik/post/avsluta") view=EndElectedMailPage ssr=SsrMode::Async/>
                <Route path=path!("/politik/malbild/:vision/:statement") view=StatementBriefPage ssr=SsrMode::Async/>
                <Route path=path!("/arbete/omgang/:code/lamna-over") view=DeliverPage ssr=SsrMode::Async/>
                <Route path=path!("/politik/:code") view=BriefPage ssr=SsrMode::Async/>
                <Route path=path!("/logga-in") view=SignInPage ssr=SsrMode::Async/>
                <Route path=path!("/logga-in/lank") view=LinkPage ssr=SsrMode::Async/>
                <Route path=path!("/logga-in/kod") view=CodePage ssr=SsrMode::Async/>
                <Route path=path!("/logga-in/andra-steget") view=OwnFactorPage ssr=SsrMode::Async/>
                <Route path=path!("/inbjudan") view=InvitationPage ssr=SsrMode::Async/>
            </Routes>
        </Router>
    }
}
