//! The people of an account and their groups, for who owns or administers it.

use super::Call;
use crate::drive::model::account::GivenFolder;
use crate::drive::model::team::{
    FolderId, FolderRight, Group, GroupId, GroupPlan, Member, MemberChange, MemberFacts, NewMember,
    Settled, Standing,
};

/// People and groups. People are called by their mail addresses, as the vendor does.
pub trait Team {
    /// Everybody whose name or address holds a text, by name.
    fn people<'a>(&'a self, text: &'a str) -> Call<'a, Vec<Member>>;
    /// The same in a group; none for those without one.
    fn people_of<'a>(&'a self, group: Option<&'a GroupId>, text: &'a str) -> Call<'a, Vec<Member>>;
    /// Somebody with all that is known.
    fn member<'a>(&'a self, email: &'a str) -> Call<'a, MemberFacts>;
    /// Adds somebody.
    fn add<'a>(&'a self, new: &'a NewMember) -> Call<'a, Settled>;
    /// Changes somebody.
    fn change_member<'a>(&'a self, email: &'a str, change: &'a MemberChange) -> Call<'a, Settled>;
    /// Puts somebody into a group, or into none.
    fn move_member<'a>(&'a self, email: &'a str, group: Option<&'a GroupId>) -> Call<'a, ()>;
    /// Lets somebody in, or not for now; who is shut out is out at once.
    fn set_standing<'a>(&'a self, email: &'a str, standing: Standing) -> Call<'a, ()>;
    /// Takes somebody out of the account for good; their files stay.
    fn remove<'a>(&'a self, email: &'a str) -> Call<'a, ()>;
    /// Gives somebody a right of their own in a folder, or takes it away.
    fn set_folder<'a>(
        &'a self,
        email: &'a str,
        folder: &'a FolderId,
        right: Option<FolderRight>,
    ) -> Call<'a, ()>;
    /// The folders that somebody was given.
    fn folders_of<'a>(&'a self, email: &'a str) -> Call<'a, Vec<GivenFolder>>;
    /// The groups, by name.
    fn groups(&self) -> Call<'_, Vec<Group>>;
    /// One of them.
    fn group<'a>(&'a self, id: &'a GroupId) -> Call<'a, Group>;
    /// Makes a group.
    fn create_group<'a>(&'a self, plan: &'a GroupPlan) -> Call<'a, GroupId>;
    /// Changes a group.
    fn change_group<'a>(&'a self, id: &'a GroupId, plan: &'a GroupPlan) -> Call<'a, ()>;
    /// Deletes a group for good; its people stay, without one.
    fn delete_group<'a>(&'a self, id: &'a GroupId) -> Call<'a, ()>;
}
