<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page title="admin.title">
  <ul class="rows">
    <li><a href="${links.to('PeopleController#list')}"><fmt:message key="people.title"/></a></li>
    <li><a href="${links.to('RegistrationRuleController#show')}"><fmt:message key="rule.title"/></a></li>
    <li><a href="${links.to('RegistrationInvitationController#list')}"><fmt:message key="invite.title"/></a></li>
    <li><a href="${links.to('ReportListController#list')}"><fmt:message key="report.list"/></a></li>
    <li><a href="${links.to('AuditController#list')}"><fmt:message key="audit.title"/></a></li>
    <li><a href="${links.to('WorkController#list')}"><fmt:message key="work.title"/></a></li>
    <li><a href="${links.to('MailsController#list')}"><fmt:message key="mails.title"/></a></li>
    <li><a href="${links.to('StorageController#show')}"><fmt:message key="storage.title"/></a></li>
    <li><a href="${links.to('RemovedController#list')}"><fmt:message key="removed.title"/></a></li>
  </ul>
</t:page>
