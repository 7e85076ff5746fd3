<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page title="entry.new">
  <c:if test="${conflict}">
    <p class="note" role="note"><fmt:message key="entry.conflict"/></p>
  </c:if>
  <form method="post" action="${links.to('EntryController#create')}" novalidate>
    <t:writing button="entry.publish" drafts="${links.to('DraftController#create')}" pictures="${links.to('PictureController#create')}"/>
  </form>
</t:page>
