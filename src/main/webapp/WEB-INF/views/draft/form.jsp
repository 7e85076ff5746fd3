<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page title="entry.new">
  <c:if test="${not empty conflict}">
    <p class="note" role="note"><fmt:message key="${conflict}"/></p>
  </c:if>
  <c:if test="${scheduled}">
    <p class="note" role="note"><fmt:message key="entry.later.note"/></p>
  </c:if>
  <form method="post" action="${links.to('PublicationController#create')}" novalidate>
    <t:writing button="entry.publish" later="true" previews="${links.to('PublicationController#preview')}" drafts="${links.to('DraftController#create')}"
        pictures="${links.to('PictureController#create')}"/>
  </form>
  <t:editing button="entry.publish"/>
</t:page>
